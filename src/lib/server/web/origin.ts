import { BlockList, isIP, isIPv6 } from 'node:net';

export type Asked = {
	/** Address of whoever opened the connection. */
	readonly peer: string;
	readonly host: string;
	readonly forwardedProtocol: string | undefined;
	readonly forwardedFor: string | undefined;
};

/**
 * How a request reached us. A proxy is believed only when its address is trusted; the configured public address is
 * https whatever the inner hop is; everything else (a hall's own network) is plain http.
 */
export function effectiveOrigin(
	asked: Asked,
	settings: { origin: string; originIsSet: boolean; trustedProxies: readonly string[] }
): { protocol: 'http' | 'https'; caller: string } {
	const trusted = isTrusted(asked.peer, settings.trustedProxies);
	const caller = (trusted && lastOf(asked.forwardedFor)) || asked.peer || 'unknown';
	const own = new URL(settings.origin);
	if (settings.originIsSet && own.host === asked.host) {
		return { protocol: own.protocol === 'https:' ? 'https' : 'http', caller };
	}
	const told = trusted ? lastOf(asked.forwardedProtocol) : undefined;
	return { protocol: told === 'https' ? 'https' : 'http', caller };
}

/** The last value is the one the trusted proxy itself added; those before it came with the request. */
function lastOf(header: string | undefined): string | undefined {
	return header?.split(',').at(-1)?.trim() || undefined;
}

/** Whether a text may stand in the list of trusted proxies: `loopback`, `none`, an address, a network `10.0.0.0/8`. */
export function isProxy(text: string): boolean {
	if (text === '' || text === 'none' || text === 'loopback') return true;
	const [address = '', bits, ...rest] = text.split('/');
	const widest = isIPv6(address) ? 128 : 32;
	const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widest);
	return isIP(address) !== 0 && isNetwork && rest.length === 0;
}

const lists = new WeakMap<readonly string[], BlockList>();

function listOf(proxies: readonly string[]): BlockList {
	const known = lists.get(proxies);
	if (known) return known;
	const list = new BlockList();
	const texts = proxies.flatMap((proxy) => (proxy === 'loopback' ? ['127.0.0.0/8', '::1'] : [proxy]));
	for (const text of texts) {
		if (text === '' || text === 'none') continue;
		const [address = '', bits] = text.split('/');
		const family = isIPv6(address) ? 'ipv6' : 'ipv4';
		if (bits === undefined) list.addAddress(address, family);
		else list.addSubnet(address, Number(bits), family);
	}
	lists.set(proxies, list);
	return list;
}

function isTrusted(peer: string, proxies: readonly string[]): boolean {
	const list = listOf(proxies);
	const bare = peer.replace(/^::ffff:/, '');
	return bare !== '' && list.check(bare, isIPv6(bare) ? 'ipv6' : 'ipv4');
}
