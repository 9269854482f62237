import { chatgpt } from './chatgpt/data.ts';
import { claude } from './claude/data.ts';
import { fiverr } from './fiverr/data.ts';
import { freelancer } from './freelancer/data.ts';
import { gemini } from './gemini/data.ts';
import { khamsat } from './khamsat/data.ts';
import { mostaql } from './mostaql/data.ts';
import { type Platform } from './platform.ts';
import { upwork } from './upwork/data.ts';

/** Every site we know, in the order they are offered at the first run. */
export const PLATFORMS: readonly Platform[] = [khamsat, mostaql, upwork, freelancer, fiverr, chatgpt, gemini, claude];
