import type { AccountTables } from './tables/accounts.ts';
import type { AreaTables } from './tables/areas.ts';
import type { CatalogueTables } from './tables/catalogue.ts';
import type { CredentialTables } from './tables/credentials.ts';
import type { EventTables } from './tables/events.ts';
import type { AssessmentTables, LearningTables } from './tables/learning.ts';
import type { MetricTables } from './tables/metrics.ts';
import type { NoticeTables } from './tables/notices.ts';
import type { TargetTables } from './tables/targets.ts';

/** Every table, named by the one room that may read and write it. */
export interface Tables
	extends
		AreaTables,
		AccountTables,
		CatalogueTables,
		LearningTables,
		AssessmentTables,
		EventTables,
		CredentialTables,
		MetricTables,
		NoticeTables,
		TargetTables {}
