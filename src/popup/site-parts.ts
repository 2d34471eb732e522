/** What needs the list of public suffixes, which is larger than all the rest of the popup: read once the story is on show. */
export {toSite} from '../browser/sites.ts';
export {AutoCleanSwitch} from './auto-clean-switch.tsx';
