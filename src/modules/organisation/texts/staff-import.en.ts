import type { StaffImportTexts } from './staff-import.nb.ts';

export const staffImportEn: StaffImportTexts = {
  title: (municipality: string) => `Staff list for ${municipality}`,
  lead: 'Take the list out of the payroll system and upload it here. You will see everything that is going to happen before anything is saved.',
  upload: {
    heading: 'Upload a list',
    file: 'File from the payroll system',
    fileHelp: 'XLSX or CSV. We find out ourselves which columns are what.',
    asOf: 'The day the list tells of',
    asOfHelp: 'Leave the field empty if the list is from today.',
    coverage: 'What the list covers',
    coverages: {
      'units-in-file': 'The units that stand in it',
      'whole-municipality': 'All of health and care in the municipality',
    },
    coverageHelps: {
      'units-in-file': 'Positions in other units are left alone.',
      'whole-municipality':
        'Positions that are not in the list are ended, also in units that are missing altogether.',
    },
    submit: 'Read the list',
    privacy: 'National identity numbers are removed while the file is read. We keep only the date of birth.',
    noFile: 'Choose the file you want to read.',
    notADate: 'Write the date as day, month and year, for example 31.12.2026.',
    future: 'The day cannot be in the future.',
  },
  earlier: {
    heading: 'Earlier lists',
    caption: 'Lists that have been read, the newest first',
    empty: 'No list has been read yet.',
    file: 'File',
    uploaded: 'Uploaded',
    status: 'Status',
    changes: 'Changes',
    statuses: {
      reading: 'Being read',
      ready: 'Waiting for you',
      accepted: 'Imported',
      undone: 'Undone',
      discarded: 'Put aside',
    },
  },
  reading: {
    heading: 'The list is being read',
    text: 'It usually takes a few seconds. The page updates itself, and you can safely leave and come back.',
    refresh: 'See if it is ready',
  },
  preview: {
    title: (file: string) => `Look over ${file}`,
    lead: (rows: string, day: string) => `${rows} rows, as of ${day}. Nothing has been saved yet.`,
    nothing: 'The list says the same as the register. There is nothing to change.',
    countsHeading: 'This will happen',
    countsCaption: 'How many will be added, changed and ended',
    what: 'What',
    whats: {
      units: 'Units',
      employees: 'Employees',
      positions: 'Positions',
      leaderships: 'Leaders of units',
    },
    groups: { added: 'New', changed: 'Changed', ended: 'To be ended', unchanged: 'Unchanged' },
    problemsHeading: (errors: number, warnings: number) =>
      errors === 0
        ? `${warnings} remarks on the rows`
        : `${errors} errors and ${warnings} remarks in the rows`,
    problemsLead:
      'Rows with errors are left out. Correct them in the payroll system and upload again, or accept without them.',
    problemsCaption: 'Rows that need attention',
    noProblems: 'All rows are in order.',
    row: 'Row',
    column: 'Column',
    wrong: 'What it is about',
    weight: 'Consequence',
    changesHeading: 'The changes one by one',
    changesCaption: (group: string) => `Changes: ${group.toLowerCase()}`,
    who: 'Who',
    where: 'Where',
    change: 'Change',
    noChanges: 'No such changes.',
    accept: (count: string) => `Import ${count} changes`,
    acceptNone: 'Done',
    discard: 'Put the list aside',
    download: 'Download the errors',
    downloadName: 'errors-in-the-staff-list',
  },
  columns: {
    heading: 'The columns',
    lead: 'This is what we found out about the columns. Correct what is wrong. Next time we will remember it.',
    missing: (fields: string) => `We lack ${fields}. Choose the column that holds it.`,
    none: 'Not in the list',
    example: (values: string) => `For example ${values}`,
    submit: 'Use these columns',
    failures: {
      'already-decided': 'The list has already been imported or put aside.',
      'column-chosen-twice': (column: string) =>
        `The column “${column}” is chosen in two places. Choose it in one only.`,
      'no-such-column': 'The column is not in the list. Choose another.',
      'day-in-the-future': 'The day cannot be in the future.',
    },
  },
  done: {
    title: (file: string) => file,
    accepted: (changes: string, day: string) => `${changes} changes were imported on ${day}.`,
    undone: (day: string) => `The import was undone on ${day}. The register is as it was before.`,
    discarded: 'The list has been put aside. The register has not been changed.',
    undoHeading: 'Undo the import',
    undoText: 'Everything the import added, changed and ended is set back to what it was.',
    undo: 'Undo the import',
    toLeaders: 'See the leaders',
    toUnits: 'See the units',
    again: 'Upload a new list',
  },
  failures: {
    'already-decided':
      'The list has already been imported or put aside. Somebody else may have done it while you were looking at it.',
    'not-compared-yet': 'The list has not been read to the end. Wait a little and try again.',
    'columns-missing': 'We lack a column that we cannot do without. Choose it and try again.',
    'register-changed':
      'Another list was imported or undone while you were looking at this one. We have compared anew. Look it over, and accept if it is still right.',
    'not-accepted': 'The import has not been accepted, so there is nothing to undo.',
    'changed-since': (count: string) =>
      `The import cannot be undone, because ${count} things have changed since. Correct it with a new list instead.`,
    'in-use-elsewhere':
      'The import cannot be undone, because somebody it brought in has been invited, enrolled or given an education record. Correct it with a new list instead.',
  },
};
