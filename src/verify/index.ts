export { exitCodes, runVerify } from './run-verify.ts';
export { verifyFile, type CaseReport, type VerifyReport } from './verify-file.ts';
