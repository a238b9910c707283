-- The competences of the country: professions by their register of health personnel or by usual title, further education, and
-- what is usually thin in a small municipality. A municipality adds its own.
--
-- Core: helse- og omsorgstjenesteloven § 3-2 names whom every municipality must have tied to it. From 2018 physician, nurse,
-- physiotherapist, midwife and public health nurse; from 2020 occupational therapist and psychologist (Prop. 71 L (2016–2017)).
-- The wording in force must be checked by whoever keeps the list; it is data with a date for that reason.
insert into competence_item (id, code, kind, name, core_from, core_source, shareable)
select md5('competence-item:' || code)::uuid, code, kind,
  jsonb_build_object('nb', nb, 'nn', nn, 'en', en), core_from::date,
  case when core_from is not null then 'Helse- og omsorgstjenesteloven § 3-2, Prop. 71 L (2016–2017)' end, shareable
from (values
  ('nurse', 'profession', 'Sykepleier', 'Sjukepleiar', 'Nurse', '2018-01-01', false),
  ('public-health-nurse', 'profession', 'Helsesykepleier', 'Helsesjukepleiar', 'Public health nurse', '2018-01-01', false),
  ('midwife', 'profession', 'Jordmor', 'Jordmor', 'Midwife', '2018-01-01', true),
  ('physician', 'profession', 'Lege', 'Lege', 'Physician', '2018-01-01', false),
  ('physiotherapist', 'profession', 'Fysioterapeut', 'Fysioterapeut', 'Physiotherapist', '2018-01-01', false),
  ('occupational-therapist', 'profession', 'Ergoterapeut', 'Ergoterapeut', 'Occupational therapist', '2020-01-01', true),
  ('psychologist', 'profession', 'Psykolog', 'Psykolog', 'Psychologist', '2020-01-01', true),
  ('social-educator', 'profession', 'Vernepleier', 'Vernepleiar', 'Social educator (vernepleier)', null, false),
  ('health-worker', 'profession', 'Helsefagarbeider', 'Helsefagarbeidar', 'Skilled health worker', null, false),
  ('assistant', 'profession', 'Assistent', 'Assistent', 'Assistant', null, false),
  ('social-worker', 'profession', 'Sosionom', 'Sosionom', 'Social worker', null, false),
  ('activity-worker', 'profession', 'Aktivitør', 'Aktivitør', 'Activity worker', null, false),
  ('medical-secretary', 'profession', 'Helsesekretær', 'Helsesekretær', 'Medical secretary', null, false),
  ('clinical-nutritionist', 'profession', 'Klinisk ernæringsfysiolog', 'Klinisk ernæringsfysiolog', 'Clinical nutritionist', null, true),
  ('advanced-clinical-nursing', 'further-education', 'Avansert klinisk allmennsykepleie', 'Avansert klinisk allmennsjukepleie',
    'Advanced clinical nursing', null, true),
  ('cancer-palliative', 'further-education', 'Kreft og palliasjon', 'Kreft og palliasjon', 'Cancer and palliative care', null, true),
  ('geriatrics', 'further-education', 'Geriatri', 'Geriatri', 'Geriatrics', null, true),
  ('mental-health-addiction', 'further-education', 'Psykisk helse og rus', 'Psykisk helse og rus',
    'Mental health and addiction', null, true),
  ('rehabilitation', 'further-education', 'Rehabilitering', 'Rehabilitering', 'Rehabilitation', null, true),
  ('diabetes', 'further-education', 'Diabetes', 'Diabetes', 'Diabetes', null, true),
  ('copd', 'further-education', 'Kols', 'Kols', 'COPD', null, true),
  ('wound', 'further-education', 'Sår', 'Sår', 'Wound care', null, true),
  ('stoma', 'further-education', 'Stomi', 'Stomi', 'Stoma care', null, true),
  ('infection-control', 'further-education', 'Smittevern', 'Smittevern', 'Infection control', null, true),
  ('vocational-college', 'further-education', 'Fagskole innen helse', 'Fagskule innan helse',
    'Vocational college in health', null, false),
  ('dementia', 'skill', 'Demens', 'Demens', 'Dementia care', null, false),
  ('nutrition', 'skill', 'Ernæring', 'Ernæring', 'Nutrition', null, true),
  ('acute-care', 'skill', 'Akutt sykdom og klinisk vurdering', 'Akutt sjukdom og klinisk vurdering',
    'Acute illness and clinical assessment', null, false),
  ('welfare-technology', 'skill', 'Velferdsteknologi', 'Velferdsteknologi', 'Welfare technology', null, true),
  ('quality-improvement', 'skill', 'Kvalitetsarbeid og forskning', 'Kvalitetsarbeid og forsking',
    'Quality work and research', null, true),
  ('coercion-law', 'skill', 'Tvang og samtykkekompetanse', 'Tvang og samtykkekompetanse', 'Coercion and consent', null, false),
  ('medication-course', 'certificate', 'Legemiddelkurs', 'Legemiddelkurs', 'Medication course', null, false),
  ('resuscitation', 'certificate', 'Hjerte- og lungeredning', 'Hjarte- og lungeredning', 'Resuscitation', null, false),
  ('fire-safety', 'certificate', 'Brannvern', 'Brannvern', 'Fire safety', null, false),
  ('formal-leadership', 'leadership', 'Formell lederutdanning', 'Formell leiarutdanning', 'Formal leadership education', null, false)
) as common (code, kind, nb, nn, en, core_from, shareable);
