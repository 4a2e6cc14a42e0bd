import { migrations } from '#lib/server/db/migrations.ts';
import { examineDatabase } from '#lib/server/doctor/examine-database.ts';
import { examineContent, examineDisk, examineOrigin } from '#lib/server/doctor/examine-surroundings.ts';
import { unwell, type Finding } from '#lib/server/doctor/finding.ts';
import { StartupError } from '#lib/vocabulary/startup-error.ts';
import type { Io, Work } from './io.ts';
import { withHouse } from './with-house.ts';

/** Looks the installation over and says what to do about what is not well. Changes nothing. */
export const runDoctor: Work = async (io) => {
	const settings = io.settings();
	const findings = [
		...(await examineHouse(io)),
		examineOrigin(settings),
		await examineContent(settings.contentDir)
	];
	findings.forEach((finding) => sayFinding(io, finding));
	return findings.every(({ isWell }) => isWell) ? 0 : 1;
};

async function examineHouse(io: Io): Promise<Finding[]> {
	try {
		return await withHouse(io, async ({ db, dataDir }, { demo }) => {
			const known = Object.keys(migrations);
			const inside = await examineDatabase(db, { known, demo, now: new Date() });
			return dataDir ? [...inside, await examineDisk(dataDir)] : inside;
		});
	} catch (thrown) {
		if (!(thrown instanceof StartupError)) throw thrown;
		return [
			unwell({ vi: 'Không mở được cơ sở dữ liệu.', en: 'The database cannot be opened.' }, thrown.sentence)
		];
	}
}

function sayFinding(io: Io, finding: Finding): void {
	io.out(`${finding.isWell ? '✓' : '✗'} ${finding.what.vi} ${finding.what.en}`);
	if (finding.isWell) return;
	io.out(`    → ${finding.remedy.vi}`);
	io.out(`      ${finding.remedy.en}`);
}
