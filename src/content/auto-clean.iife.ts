import {autoCleanMark} from './auto-clean-mark.ts';

Reflect.set(globalThis, autoCleanMark, true);
