/** Lets the person's click on the welcome page succeed: the browser asks nobody where there is no window to ask in. */
async function grantHosts(context, id) {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate((extension) => chrome.developerPrivate.addHostPermission(extension, '*://*/*'), id);
  await settings.close();
}

/** Has chats kept on all sites, as a click on the welcome page does. Gives that page, which stays open. */
export async function chooseAllSites(context, id) {
  await grantHosts(context, id);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/welcome.html`);
  await page.locator('[data-choice="all"]').click();
  await page.waitForFunction(
    async () => (await chrome.storage.local.get('siteSettings')).siteSettings?.mode === 'all',
  );
  return page;
}
