import {beginContent} from './begin-content.ts';

beginContent();
