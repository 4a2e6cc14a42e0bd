import { expect, type Browser, type Page } from '@playwright/test';
import { origin } from './people.ts';

export type Administrator = { readonly page: Page; invite(role: string, area: string): Promise<string> };

/** A page on which the administrator of the shared server is signed in. */
export async function signInAdministrator(browser: Browser): Promise<Administrator> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		storageState: process.env.E2E_ADMIN_STATE!
	});
	const page = await context.newPage();
	return { page, invite: (role, area) => invite(page, role, area) };
}

/** Makes an invitation. @returns its one-time link */
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
