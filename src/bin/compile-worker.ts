// The compile thread's program, built beside the server: see server/catalogue/compile-in-worker.ts.
import '#lib/server/catalogue/compile-worker.ts';
