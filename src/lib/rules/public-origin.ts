/** Names that only machines in the same house can resolve (RFC 2606, 6761, 6762, 8375 and habit). */
const INDOOR_NAMES = /(^|\.)(localhost|local|lan|internal|intranet|home\.arpa|test|example|invalid)$/u;

/** Addresses that only the same machine or network reaches (RFC 1122, 1918, 3927, 6598). */
const INDOOR_IPV4 =
	/^(0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(1[6-9]|2\d|3[01])\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./u;
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/u;

/** Loopback, unspecified, unique local and link local (RFC 4291, 4193). */
const INDOOR_IPV6 = /^\[(::1?\]|f[cd]|fe[89ab]|::ffff:)/u;

/**
 * Whether people elsewhere can open this address. A certificate printed while it is `http://localhost:3000` carries
 * a link that leads nowhere, so whoever prints is warned. `origin` as in `https://hoc.example.vn`.
 */
export function isReachableOutside(origin: string): boolean {
	if (!URL.canParse(origin)) return false;
	const host = new URL(origin).hostname.toLowerCase().replace(/\.$/u, '');
	if (host.startsWith('[')) return !INDOOR_IPV6.test(host);
	if (IPV4.test(host)) return !INDOOR_IPV4.test(host);
	return host.includes('.') && !INDOOR_NAMES.test(host);
}
