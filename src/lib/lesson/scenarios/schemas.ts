import type * as z from 'zod';
import { aiCheckScenario } from './ai-check.ts';
import { appPermissionsScenario } from './app-permissions.ts';
import { fakeSiteScenario } from './fake-site.ts';
import { newsCheckScenario } from './news-check.ts';
import { otpGuardScenario } from './otp-guard.ts';
import { photoPrivacyScenario } from './photo-privacy.ts';
import { publicServiceScenario } from './public-service.ts';
import { qrPaymentScenario } from './qr-payment.ts';
import { scamCallScenario } from './scam-call.ts';
import { scamMessagesScenario } from './scam-messages.ts';
import { strongPasswordScenario } from './strong-password.ts';
import { videoCallScenario } from './video-call.ts';

/** The practice simulators, by the word after the three backticks; each has scenarios of one shape. */
export const SCENARIOS = {
	'scam-call': scamCallScenario,
	'scam-messages': scamMessagesScenario,
	'qr-payment': qrPaymentScenario,
	'otp-guard': otpGuardScenario,
	'fake-site': fakeSiteScenario,
	'strong-password': strongPasswordScenario,
	'ai-check': aiCheckScenario,
	'public-service': publicServiceScenario,
	'news-check': newsCheckScenario,
	'app-permissions': appPermissionsScenario,
	'video-call': videoCallScenario,
	'photo-privacy': photoPrivacyScenario
} as const;

export type ScenarioKind = keyof typeof SCENARIOS;
export type ScenarioOf<K extends ScenarioKind> = z.infer<(typeof SCENARIOS)[K]>;
export const SCENARIO_KINDS = Object.keys(SCENARIOS) as ScenarioKind[];

/** All scenarios there are, by kind of simulator and id, in both languages. Plain data. */
export type Scenarios = { readonly [K in ScenarioKind]?: Readonly<Record<string, ScenarioOf<K>>> };

export function isScenarioKind(word: string): word is ScenarioKind {
	return Object.hasOwn(SCENARIOS, word);
}
