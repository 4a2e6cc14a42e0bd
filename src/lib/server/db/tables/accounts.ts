import type { ColumnType, Generated } from 'kysely';
import type { ApiScope } from '#lib/vocabulary/api-key.ts';
import type { AccountId, AreaId } from '#lib/vocabulary/ids.ts';
import type { Sex, StaffRole } from '#lib/vocabulary/people.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;

export interface AccountTables {
	account: {
		id: AccountId;
		guest: Generated<boolean>;
		full_name: string | null;
		area_id: AreaId | null;
		sex: Sex | null;
		birth_year: number | null;
		created_at: Moment;
		notice: string | null;
	};
	login: { name: string; shown_as: string; account_id: AccountId };
	passphrase: { learner_id: AccountId; hash: string; temporary_until: Date | null; changed_at: Moment };
	recovery_slip: { learner_id: AccountId; hash: string; made_at: Moment };
	session: {
		learner_id: AccountId;
		id_hash: string;
		expires_at: Date;
		created_at: Moment;
		device: string | null;
	};
	staff_grant: {
		learner_id: AccountId;
		id: string;
		role: StaffRole;
		area_id: AreaId | null;
		granted_by: AccountId | null;
		granted_at: Moment;
		withdrawn_at: Date | null;
	};
	invitation: {
		code_hash: string;
		role: StaffRole;
		area_id: AreaId | null;
		label: string;
		setup: Generated<boolean>;
		invited_by: AccountId | null;
		invited_at: Moment;
		expires_at: Date;
		used_at: Date | null;
		withdrawn_at: Date | null;
	};
	api_key: {
		id: string;
		name: string;
		prefix: string;
		secret_hash: string;
		scopes: ApiScope[];
		area_id: AreaId | null;
		created_by: AccountId;
		created_at: Moment;
		expires_at: Date | null;
		revoked_at: Date | null;
		last_used_at: Date | null;
	};
	rate_limit: { key: string; points: Generated<number>; expire: number | null };
}
