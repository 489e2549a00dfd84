import { afterEach, beforeEach, expect, test } from 'vitest';
import { ALL_REGISTERS } from '../../electron/features/exchange/all-registers.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

/** Tables that a pack of the whole office does without, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  appraisal_form: 'what appraisals begin with; each appraisal has its lines',
  appraisal_form_item: 'within appraisals, line by line',
  answered_request: 'answers kept for a call that is repeated',
  belonging_trace: 'in which unit a vehicle or key was before; each move is in the audit trail',
  deposit_payee: 'accounts that refunds go to, sealed; each slip says its last digits',
  dunning_act_charge: 'within acts of collection',
  dunning_evidence: 'within services, by the SHA-256 of each file',
  dunning_hold_charge: 'within collection holds',
  dunning_line_charge: 'within lines of collection plans',
  dunning_promise_charge: 'within promises to pay',
  dunning_steward: 'who is given the lines of a building next; each line says whose it was',
  entrance: 'the order in which entrances are listed',
  letter_clause: 'passages that letters are made from; each letter has their words',
  letter_clause_version: 'earlier words of the clauses',
  letter_delivery_file: 'within deliveries of letters, by the SHA-256 of each file',
  letter_draft: 'what drafts said before they were signed',
  letter_template: 'the texts that letters are made from; each letter is there as issued',
  letter_template_version: 'earlier texts of the templates',
  number_series: 'counters',
  office_key: 'opens ID numbers',
  occupancy_trace: 'who was ever written down for a unit; each time is in the audit trail',
  people_apart: 'a note for whoever looks for duplicates; it is in the audit trail',
  person_merge: 'people name whom they were merged into, and the merge is in the audit trail',
  person_merge_row: 'what an undoing puts back',
  person_phone: 'within people',
  preference: 'columns and languages of the staff',
  recovery_code: 'opens ID numbers',
  search_term: 'made anew from the rest',
  setting: 'settings of the program and its secrets',
  staff_files_key: 'opens files by a password',
  staff_key: 'opens ID numbers by a password',
  unit_fee: 'which items a unit is charged; each charge says its own',
  training_plan_team: 'for which teams a training is planned; who came is in its attendance',
  voucher_source:
    'what each line of a voucher is made of; receipts, charges and the rest are there themselves',
  unsealed_id_number: 'emptied when somebody signs in',
};

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  await office.close();
});

test('a pack of the whole office holds every table, or it is said why not', () => {
  const tables = office.office.core.office.database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  const sources = ALL_REGISTERS.map(({ from }) => from).join(' ');
  const held = tables.filter((table) => new RegExp(`\\b${table}\\b`, 'u').test(sources));
  expect(tables.filter((table) => !held.includes(table)).sort()).toEqual(Object.keys(LEFT_OUT).sort());
});
