import { expect, type Browser, type Page } from '@playwright/test';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { origin } from './people.ts';

export type Administrator = { readonly page: Page; invite(role: string, area: string): Promise<string> };

/**
 * A page on which the administrator is signed in. The first caller of a run makes the account with the one-time link
 * the server printed; later ones use its session.
 */
export async function signInAdministrator(browser: Browser): Promise<Administrator> {
	const state = process.env.E2E_ADMIN_STATE!;
	const known = existsSync(state);
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		...(known && { storageState: JSON.parse(readFileSync(state, 'utf8')) as never })
	});
	const page = await context.newPage();
	if (!known) {
		await page.goto(process.env.E2E_SETUP_LINK!);
		await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill('quan.tri');
		await page.getByRole('button', { name: 'Tạo tài khoản và nhận vai trò' }).click();
		await expect(page.getByText('Bạn đã nhận vai trò')).toBeVisible();
		writeFileSync(state, JSON.stringify(await context.storageState()));
	}
	return { page, invite: (role, area) => invite(page, role, area) };
}

async function invite(page: Page, role: string, area: string): Promise<string> {
	await page.goto(`${origin()}/admin/people`);
	await page.getByLabel('Mời ai').fill('Người thử việc');
	await page.getByLabel('Vai trò').selectOption(role);
	await page.getByLabel('Địa bàn', { exact: true }).first().selectOption(area);
	await page.getByRole('button', { name: 'Tạo lời mời' }).click();
	const link = page.locator('a[href*="/invitation/"]');
	await expect(link).toBeVisible();
	return (await link.getAttribute('href'))!;
}
