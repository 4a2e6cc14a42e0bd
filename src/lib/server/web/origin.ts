import { BlockList, isIPv6 } from 'node:net';

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

function isTrusted(peer: string, proxies: readonly string[]): boolean {
	const list = new BlockList();
	for (const proxy of proxies) {
		if (proxy === 'loopback') {
			list.addSubnet('127.0.0.0', 8, 'ipv4');
			list.addAddress('::1', 'ipv6');
		} else if (proxy !== '' && proxy !== 'none') {
			list.addAddress(proxy, isIPv6(proxy) ? 'ipv6' : 'ipv4');
		}
	}
	const bare = peer.replace(/^::ffff:/, '');
	return bare !== '' && list.check(bare, isIPv6(bare) ? 'ipv6' : 'ipv4');
}
