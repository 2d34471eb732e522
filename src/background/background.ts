import {finishWish} from '../auto-clean/finish-wish.ts';
import {setBadge, setBadgeColors} from '../browser/badge.ts';
import {onSitesAdded, onSitesRemoved} from '../browser/granted.ts';
import {onStart} from '../browser/start.ts';
import {onTidyReport} from '../browser/tidy-report.ts';
import {addToggleMenu, onToggleRequest} from '../browser/toggle-request.ts';
import {autoCleanSites} from '../settings.ts';
import {syncAutoClean} from './sync-auto-clean.ts';
import {tidyActiveTab, toggleTidy} from './tidy-tab.ts';

onStart(async () => {
	await Promise.all([syncAutoClean(), addToggleMenu(), setBadgeColors('#7c2d12', '#ffffff')]);
});
onSitesAdded(async () => {
	const site = await finishWish();
	await syncAutoClean();
	if (site) await tidyActiveTab(site);
});
onSitesRemoved(syncAutoClean);
autoCleanSites.onChange(syncAutoClean);
onTidyReport((tabId, state) => setBadge(tabId, state.hidden.length));
onToggleRequest(toggleTidy);
