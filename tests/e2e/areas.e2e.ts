import { expect, type Page } from '@playwright/test';
import { signInAdministrator } from './support/administrator.ts';
import { test } from './support/own-servers.ts';
import { look, origin } from './support/people.ts';

const POPULATION = 'area_version;area_code;ref_date;sex;age_band;urban_rural;n;source;status';
const BANDS = ['0-14', '15-24', '25-44', '45-59', '60-64', '65+'];

/** A file as Excel writes it in Vietnam. */
function excelFile(name: string, lines: readonly string[]) {
	return { name, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`) };
}

/** Residents of one ward before any figure in use, so that no other errand notices. */
function residents(n: string): string[] {
	const rows = ['f', 'm'].flatMap((sex) =>
		BANDS.map((band) => `2025;25942;2020-01-01;${sex};${band};urban;${n};Kiểm thử;synthetic`)
	);
	return [POPULATION, ...rows];
}

async function upload(page: Page, lines: readonly string[]): Promise<void> {
	await page.goto(`${origin()}/admin/population`);
	await page.getByLabel('Tệp CSV (UTF-8)').setInputFiles(excelFile('so-dan.csv', lines));
	await page.getByRole('button', { name: 'Xem trước' }).click();
}

test('the administrator mends a file of residents and loads it', async ({ browser }) => {
	const { page } = await signInAdministrator(browser);
	await page.goto(`${origin()}/admin/population`);
	await look(page);
	await upload(page, residents('1.000'));
	await expect(page.getByRole('note').getByText('Chưa nạp được: có 12 lỗi')).toBeVisible();
	await expect(page.getByRole('rowheader', { name: 'dòng 2, cột n' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Nạp vào hệ thống' })).toHaveCount(0);
	await look(page);

	await upload(page, residents('1000'));
	await expect(page.getByRole('row', { name: 'Mới 12', exact: true })).toBeVisible();
	await look(page);
	await page.getByRole('button', { name: 'Nạp vào hệ thống' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Đã nạp xong' })).toBeVisible();
	await look(page);
	await page.goto(`${origin()}/admin`);
	await expect(page.getByRole('main').getByText('Nạp số dân').first()).toBeVisible();
});

test('units go into a list that is chosen, and a file without a list is refused beside the field', async ({
	browser
}) => {
	const { page } = await signInAdministrator(browser);
	await page.goto(`${origin()}/admin/areas`);
	await look(page);
	const sample = await page.request.get(`${origin()}/admin/areas/samples/units`);
	const text = (await sample.text()).replaceAll('2027,', '2022,').replaceAll('99', 'MAU');
	const file = { name: 'don-vi.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
	const form = page.locator('form').filter({ has: page.getByLabel('Vào danh mục') });
	await form.getByLabel('Tệp CSV (UTF-8)').setInputFiles(file);
	await form.getByLabel('Vào danh mục').selectOption('2022');
	await form.getByRole('button', { name: 'Xem trước' }).click();
	await expect(page.getByRole('row', { name: 'Mới 4', exact: true })).toBeVisible();
	await look(page);
	await page.getByRole('link', { name: 'Chọn tệp khác' }).click();
	await form.getByLabel('Tệp CSV (UTF-8)').setInputFiles(file);
	await form.getByLabel('Vào danh mục').selectOption({ label: 'Danh mục mới' });
	await form.getByRole('button', { name: 'Xem trước' }).click();
	await expect(page.getByRole('link', { name: 'Hãy ghi mã ngắn cho danh mục' })).toBeVisible();
	await look(page);
});

test('a target is added, corrected and deleted', async ({ browser }) => {
	const { page } = await signInAdministrator(browser);
	await page.goto(`${origin()}/admin/targets`);
	await look(page);
	const name = `Văn bản thử ${process.pid}`;
	const fields = {
		'Văn bản (tiếng Việt)': name,
		'Văn bản (tiếng Anh)': 'A trial document',
		'Nội dung (tiếng Việt)': 'Nội dung',
		'Nội dung (tiếng Anh)': 'Text',
		'Phạm vi (tiếng Việt)': 'Cả nước',
		'Phạm vi (tiếng Anh)': 'National',
		'Năm cần đạt': '2030',
		'Con số': '70,5'
	};
	for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value);
	await page.getByRole('button', { name: 'Thêm mục tiêu' }).click();
	await expect(page.getByRole('link', { name: 'Hãy ghi một câu cho cán bộ quản lý' }).first()).toBeVisible();
	await expect(page.getByLabel('Con số')).toHaveValue('70,5');
	await look(page);
	await page.getByLabel('Vì sao (tiếng Việt)').fill('Vì khác nhau.');
	await page.getByLabel('Vì sao (tiếng Anh)').fill('Because they differ.');
	await page.getByRole('button', { name: 'Thêm mục tiêu' }).click();
	const row = page.getByRole('row').filter({ hasText: name });
	await expect(row).toContainText('ít nhất 70,5 %, đến năm 2030');

	await row.getByRole('link', { name: 'Sửa' }).click();
	await look(page);
	await page.getByLabel('Con số').fill('');
	await page.getByRole('button', { name: 'Lưu' }).click();
	await expect(row).toContainText('chưa có nguồn cho con số, đến năm 2030');
	await row.getByRole('link', { name: 'Sửa' }).click();
	await page.getByLabel('Tôi chắc chắn muốn xóa').check();
	await page.getByRole('button', { name: 'Xóa mục tiêu' }).click();
	await expect(page.getByText('Đã xóa mục tiêu.')).toBeVisible();
	await expect(row).toHaveCount(0);
});
