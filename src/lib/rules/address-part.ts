/** What a piece of a web address is for. Only the owner's says whose site it is. */
export type AddressPart = 'owner' | 'lock' | 'front' | 'path';

/** What the piece at this place is, in an address cut into pieces of which one names the owner. */
export function addressPart(
	parts: readonly { text: string; owner?: true | undefined }[],
	at: number
): AddressPart {
	const owner = parts.findIndex((part) => part.owner);
	if (at === owner) return 'owner';
	if (at > owner) return 'path';
	return parts[at]?.text.includes('://') ? 'lock' : 'front';
}
