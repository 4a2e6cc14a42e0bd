import { packagedBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { chooseDataDirectory, clusterOf } from './data-directory.ts';
import { type HouseLocks, openHouseLocks } from './house-locks.ts';
import { ensureDatabase } from './probe.ts';
import { reachableBinaries } from './reachable-binaries.ts';
import { socketDirectoryOf } from './socket-directory.ts';
import { type Place, startPostgres } from './start-postgres.ts';
import { stopPostgres } from './stop-postgres.ts';

/** Where root keeps what PostgreSQL's user could not reach in the checkout. */
const SYSTEM_DIR = '/var/lib/nep-so';

export type EmbeddedSettings = {
	dataDir: string;
	dataDirIsDefault: boolean;
	/** The package root, where node_modules lies. */
	root: string;
	say: (sentence: string) => void;
	/** Instead of /var/lib/nep-so. */
	systemDir?: string;
};

export type EmbeddedServer = {
	dataDir: string;
	socketDir: string;
	/** Starts PostgreSQL again if it has died. Calls that come together share one attempt. */
	ensureRunning(): Promise<void>;
	/** Gives up this process's share; the last to leave stops PostgreSQL. */
	leave(): Promise<void>;
};

/**
 * Takes a share in the private PostgreSQL of a data directory, making and starting it if need be. Any number of
 * processes may hold a share; the kernel takes back the share of one that is killed.
 *
 * @throws StartupError when it cannot be had.
 */
export async function joinEmbedded(settings: EmbeddedSettings): Promise<EmbeddedServer> {
	const { say, systemDir = SYSTEM_DIR } = settings;
	const packaged = packagedBinaries(settings.root);
	const { path: dataDir, user } = await chooseDataDirectory({
		...settings,
		isDefault: settings.dataDirIsDefault,
		systemDir
	});
	const { home, name } = await reachableBinaries(packaged, user, systemDir, say);
	const place: Place = { dataDir, socketDir: socketDirectoryOf(dataDir), home, user };
	const locks = openHouseLocks(dataDir, say);
	const share = await locks.inTransition(async () => {
		const users = locks.joinUsers();
		try {
			await ensureCluster(dataDir, home, user, name);
			if (await startPostgres(place)) say(`PostgreSQL started, with its data in ${dataDir}.`);
			await ensureDatabase(place.socketDir);
			return users;
		} catch (error) {
			await giveUp(place, locks, users.release);
			throw error;
		}
	});
	return shareIn(place, locks, share.release, say);
}

function shareIn(
	place: Place,
	locks: HouseLocks,
	release: () => void,
	say: (sentence: string) => void
): EmbeddedServer {
	let reviving: Promise<void> | undefined;
	let leaving: Promise<void> | undefined;

	async function revive() {
		const started = await locks.inTransition(() => startPostgres(place));
		if (started) say('PostgreSQL had stopped and was started again.');
	}

	return {
		dataDir: place.dataDir,
		socketDir: place.socketDir,
		ensureRunning() {
			if (leaving) return Promise.reject(new Error('This process has left its PostgreSQL'));
			reviving ??= revive().finally(() => (reviving = undefined));
			return reviving;
		},
		leave() {
			leaving ??= leave(place, locks, release, reviving);
			return leaving;
		}
	};
}

/** Waits for a revival under way: leaving in its middle would leave a PostgreSQL without users behind. */
async function leave(place: Place, locks: HouseLocks, release: () => void, reviving?: Promise<void>) {
	await reviving?.catch(() => {});
	await locks.inTransition(() => giveUp(place, locks, release));
}

/** Only inside a transition. */
async function giveUp({ dataDir, socketDir }: Place, locks: HouseLocks, release: () => void): Promise<void> {
	release();
	if (locks.isAlone()) await stopPostgres(clusterOf(dataDir), socketDir);
}
