export { runVerify } from './run-verify.ts';
