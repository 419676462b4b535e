import { expect, test } from 'vitest';
import { personColumn } from '../../../src/domain/persons/person-column.ts';

/** Names of columns that hold single persons, as case systems, schools and forms export them. */
const personal = (
  'fulde_navn full_name fornavn Fornavn efternavn mellemnavn first_name LastName surname given_name ' +
  'elevnavn elev_navn elevens_navn navn_elev navn_paa_elev barnets_navn borgernavn deltagernavn student_name pupil_name ' +
  'participant_name kontaktpersons_email mors_navn fars_navn initialer initials ' +
  'elev_id elevid ElevID elev_nr elevnummer student_id StudentID student-id student_no participant_id participantId ' +
  'pupil_number borgernummer borger_nr borger_id deltager_id deltagernr deltager_nummer klientnr patient_id patientnummer ' +
  'person_id personid person_nr personnummer medarbejdernr medarbejder_id respondent_id user_id client_id id_elev loebenr ' +
  'loebenummer løbenummer cpr CPR cpr_nr cprnr cprNummer cpr_nummer cpr_barn elev_cpr pnr ssn national_id ' +
  'mail mail_1 e_mail E-mail email email_address mailadresse emailadresse epost elev_mail mobil mobilnr mobilnummer tlf tlf_nr ' +
  'tlf_mor telefon telefonnr telefonnummer phone phone_number mobile_phone adresse hjemmeadresse privatadresse ' +
  'home_address elevens_adresse unilogin uni_login brugernavn username ip_adresse'
).split(' ');

const births =
  'foedselsdato fødselsdato Fødselsdag foedselsdag foedt foedt_den birthdate birth_date birthday date_of_birth dob elev_foedselsdato'.split(
    ' ',
  );

/** Names of columns about groups, places and things. */
const others = (
  'kommunenavn projektnavn skolenavn aktivitetsnavn holdnavn kommune projekt skole virksomhedsnavn organisationsnavn ' +
  'school_name project_name municipality_name kommune_navn projekt_navn navneaar deltagere antal_deltagere elever ' +
  'antal_elever elevtal borgere brugere deltagerantal deltagergruppe deltagertype elevplaner elevgruppe borgergruppe ' +
  'number_of_students student_count participants persons personer personale persontimer patientforloeb brugertilfredshed ' +
  'unge ungegruppe boern boernehave barndom telefoninterview telefonraadgivning telefonsamtaler mobilitet mailudsendelser ' +
  'adresseret webadresse skoleadresse skolens_adresse kommunens_telefon journalnr cvr cvr_nummer ean foedselsaar ' +
  'foedselsaargang birth_year foedt_aar aldersgruppe alder koen uge trin maal goal place kilde note hvem rolle aktoer ' +
  'medlemmer laererkraefter mentorordning mentortimer studerende_andel kode id nr noegle gruppe delmaalgruppe raadgivning ' +
  'personlig_udvikling contacts kontakter kontaktflade antal_mails antal_telefonopkald antal_fornavne maalgruppe unge_i_job'
).split(' ');

test.each(personal)('%s is of single persons', (name) => {
  expect(personColumn({ name })).toBe('person');
});

test.each(births)('%s is of days of birth', (name) => expect(personColumn({ name })).toBe('birth'));

test.each(others)('%s is not', (name) => expect(personColumn({ name })).toBeUndefined());

test('a title says it too', () => {
  expect(personColumn({ name: 'nr', title: 'Løbenummer' })).toBe('person');
  expect(personColumn({ name: 'dato', title: 'Fødselsdag' })).toBe('birth');
  expect(personColumn({ name: 'a', title: 'Elevens navn' })).toBe('person');
  expect(personColumn({ name: 'kommune', title: 'Navn' })).toBeUndefined();
});

/** What may name persons, or groups and things. */
const bare =
  'navn Navn navn_1 name kontakt kontaktperson sagsbehandler deltager borger elev barn ung klient patient person participant student pupil client respondent child beboer kursist'.split(
    ' ',
  );

test.each(bare)('%s is bare', (name) => {
  expect(personColumn({ name })).toBe('bare');
  expect(personColumn({ name, title: 'Navn' })).toBe('bare');
  expect(personColumn({ name, title: 'Led' })).toBeUndefined();
});

test('what is counted is a group, whatever it is called', () => {
  const isMeasure = true;
  expect(personColumn({ name: 'deltager', isMeasure })).toBeUndefined();
  expect(personColumn({ name: 'mail', isMeasure })).toBeUndefined();
  expect(personColumn({ name: 'cpr', isMeasure })).toBe('person');
  expect(personColumn({ name: 'elev_id', isMeasure })).toBe('person');
});
