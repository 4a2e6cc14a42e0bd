/** A real process that tries for a lock, says what came of it, and holds it until its input ends or it is killed. */
import { tryLock } from '#lib/server/db/embedded/kernel-lock.ts';

const [file = '', kind] = process.argv.slice(2);
const lock = tryLock(file, kind === 'exclusive' ? 'exclusive' : 'shared');
console.log(lock ? 'held' : 'refused');
process.stdin.on('end', () => lock?.release()).resume();
