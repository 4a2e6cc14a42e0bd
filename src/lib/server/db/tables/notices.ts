import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { AccountId } from '#lib/vocabulary/ids.ts';
import type { IndicatorId, ReleaseId } from '#lib/vocabulary/indicator.ts';
import type { DeliveryFailure, DeliveryState, SubscriptionKind } from '#lib/vocabulary/subscription.ts';

/**
 * How far a push has come: what is withheld now is deleted first, then every entity is sent. Both go in an order that
 * never changes, for a release is frozen.
 */
export type PushProgress =
	| { readonly step: 'delete'; readonly done: number }
	| { readonly step: 'upsert'; readonly after: EntityPlace | null };

/** An entity's place in its release. */
export type EntityPlace = { readonly indicator: IndicatorId; readonly seq: number };

export interface NoticeTables {
	subscription: {
		id: string;
		kind: SubscriptionKind;
		url: string;
		secret: string | null;
		headers: JSONColumnType<Readonly<Record<string, string>>>;
		active: Generated<boolean>;
		created_by: AccountId;
		created_at: ColumnType<Date, Date, never>;
		last_success_at: Date | null;
		last_failure_at: Date | null;
		last_failure: DeliveryFailure | null;
	};
	subscription_delivery: {
		id: string;
		subscription_id: string;
		release_id: ReleaseId;
		state: DeliveryState;
		attempts: Generated<number>;
		last_status: number | null;
		last_error: DeliveryFailure | null;
		last_detail: string | null;
		announced_at: Date;
		queued_at: Date | null;
		attempted_at: Date | null;
		finished_at: Date | null;
		total: number | null;
		sent: Generated<number>;
		deleted: Generated<number>;
		refused: Generated<number>;
		progress: JSONColumnType<PushProgress | null, string | null | undefined, string | null>;
	};
}
