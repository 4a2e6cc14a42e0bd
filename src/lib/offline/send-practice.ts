/**
 * Tells the server how a practice went. Practice earns nothing, so a dead line is only told, not kept.
 * @returns whether it arrived
 */
export async function sendPractice(
	block: string,
	result: { readonly score: number; readonly choices: readonly string[] }
): Promise<boolean> {
	const body = new FormData();
	body.set('result', JSON.stringify({ ...result, block, event: newEventId() }));
	try {
		const response = await fetch('?/practice', {
			method: 'POST',
			body,
			headers: { 'x-sveltekit-action': 'true', accept: 'application/json' }
		});
		const answer = (await response.json()) as { type?: string };
		return answer.type === 'success';
	} catch {
		return false;
	}
}

/** A UUID version 7: time first, then chance. Made by hand, since a village hall's plain http has no `randomUUID`. */
function newEventId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	const now = Date.now();
	for (let at = 0; at < 6; at += 1) bytes[at] = Math.floor(now / 256 ** (5 - at)) % 256;
	bytes[6] = (bytes[6]! & 0x0f) | 0x70;
	bytes[8] = (bytes[8]! & 0x3f) | 0x80;
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
