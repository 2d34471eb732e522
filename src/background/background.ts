import {finishWish} from '../auto-clean/finish-wish.ts';
import {keepPiece, unkeepPiece} from '../auto-clean/kept-pieces.ts';
import {setBadge, setBadgeColors} from '../browser/badge.ts';
import {onSitesAdded, onSitesRemoved} from '../browser/granted.ts';
import {onKeepWish} from '../browser/keep-wish.ts';
import {addPageMenu, onFullViewRequest, onReceiptRequest, onToggleRequest} from '../browser/page-requests.ts';
import {insertPageStyle} from '../browser/page-style.ts';
import {onSharedChange} from '../browser/shared-entries.ts';
import {onStart} from '../browser/start.ts';
import {onStyleWish} from '../browser/style-wish.ts';
import {onTidyReport} from '../browser/tidy-report.ts';
import {openFullViewOf} from '../full-view.ts';
import {autoCleanSites, keptPieces} from '../settings.ts';
import {shareSettings} from './share-settings.ts';
import {syncAutoClean} from './sync-auto-clean.ts';
import {openReceipt, tidyActiveTab, toggleTidy} from './tidy-tab.ts';

onStart(async () => {
	await Promise.all([syncAutoClean(), shareSettings(), addPageMenu(), setBadgeColors('#7c2d12', '#ffffff')]);
});
onSitesAdded(async () => {
	const site = await finishWish();
	await syncAutoClean();
	if (site) await tidyActiveTab(site);
});
onSitesRemoved(syncAutoClean);
autoCleanSites.onChange(syncAutoClean);
autoCleanSites.onChange(shareSettings);
keptPieces.onChange(shareSettings);
onSharedChange(shareSettings);
onTidyReport((tabId, state) => setBadge(tabId, state.hidden.length));
onStyleWish((tabId, documentId) => insertPageStyle(tabId, documentId).catch(() => undefined));
onKeepWish(({site, signature, isKept}) => (isKept ? keepPiece : unkeepPiece)(site, signature));
onToggleRequest(toggleTidy);
onReceiptRequest(openReceipt);
onFullViewRequest(openFullViewOf);
