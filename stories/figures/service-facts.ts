// Published figures, typed in as files of the layouts that the import reads.

/**
 * Users, residents, hours a week in home nursing and nurses' full-time equivalents: Statistics Norway's tables 04686, 12292,
 * 11645 and 11924 (CC BY 4.0), put together for the borders of 2024 by Telemarksforsking. Empty is not published.
 */
export const CARE_SERVICES = `
kommunenr,aar,brukere_hjemmetj,brukere_hjemmetj_0_66,brukere_hjemmetj_67_79,brukere_hjemmetj_80p,beboere_bolig_heldogn,institusjon_langtid,institusjon_langtid_0_66,institusjon_langtid_67_79,institusjon_langtid_80p,timer_per_uke_hjemmesykepleie,sykepleier_aarsverk
3407,2015,1620,703,,579,220,132,,,101,4.91,178.065
3407,2020,1850,874,,592,271,88,,,62,7.1,208.75
3407,2024,2001,961,,637,283,104,,,70,3.9,212
3407,2025,2071,1011,,669,283,89,,,61,3.3,219
3411,2015,1271,555,,457,126,288,,,211,2.31,217.04
3411,2020,1634,754,,527,85,257,,,183,2.7,247.13
3411,2024,1793,912,,491,91,229,,,156,2,248
3411,2025,1824,903,,524,89,230,,,150,1.9,251
3442,2015,786,329,,323,128,66,,,45,5.08,115.985
3442,2020,635,289,,230,85,72,,,53,4.1,124.76
3442,2024,623,305,,190,43,83,,,65,2.9,115
3442,2025,643,329,,196,44,83,,,66,2.4,114
3443,2015,649,273,,250,99,31,,,24,5.975,81.24
3443,2020,715,348,,225,103,28,,,18,5.1,72.145
3443,2024,801,422,,228,104,28,,,14,3.5,63
3443,2025,732,388,,222,101,30,,,12,4.1,66
3447,2015,380,176,,112,55,83,,,57,1.9,45.96
3447,2020,387,208,,96,42,28,,,10,2.3,43.035
3447,2024,448,219,,118,60,23,,,8,4.8,43
3447,2025,435,211,,127,62,22,,,9,5.1,45
3448,2015,531,308,,127,18,73,,,56,1.715,55.135
3448,2020,517,295,,118,17,77,,,55,3.3,65.865
3448,2024,483,292,,106,25,61,,,38,4.4,55
3448,2025,507,304,,118,28,52,,,21,4.3,57
5027,2015,368,132,,162,43,53,,,42,3.015,43.975
5027,2020,377,139,,154,61,51,,,46,3.5,50.355
5027,2024,315,87,,155,71,26,,,21,4.2,43
5027,2025,325,89,,165,71,27,,,12,4.2,44
`.trim();

/** Key figures of the country in 2025, preliminary of 16 March 2026: Statistics Norway's table 12209 (CC BY 4.0). */
export const KEY_FIGURES = `
indikator,regionkode,aar,verdi
Årsverk helse/omsorg per 10 000 innbygger,EAK,2025,325.1
Andel brukerrettede årsverk m/ helsefaglig utd.,EAK,2025,72.4
Årsverk per bruker av omsorgstjenesten,EAK,2025,0.6
Andel innb. 80+ som bruker hjemmetjenester,EAK,2025,24.8
Andel innb. 80+ med institusjonsopphold,EAK,2025,9
Andel brukere av hjemmetjenester 0-66 år,EAK,2025,47
`.trim();

/** The main alternative of 2024 for the country, by age group: Statistics Norway's table 14288 (CC BY 4.0). */
export const NATIONAL_PROJECTION = `
utgave,region,alternativ,aar,i_alt,a0,a1_5,a6_12,a13_15,a16_19,a20_44,a45_66,a67_79,a80_89,a90p
2024,0,MMMM,2024,5550203,52408,281462,440838,204573,265001,1846764,1543676,658996,210751,45734
2024,0,MMMM,2030,5744565,56607,280008,409076,193248,269464,1896437,1592676,698314,297726,51009
2024,0,MMMM,2040,5976950,59496,304011,419276,175284,239604,1841952,1651719,821299,368039,96270
2024,0,MMMM,2050,6114899,55883,291539,431840,190235,250786,1756949,1702505,844306,459226,131630
`.trim();

/** The same for whole municipalities. */
export const PROJECTED_TOTALS = `
kommunenr,folketall_2024,framskrevet_2050_MMMM
3407,30903,33447
3411,35612,38036
3442,14840,15071
3443,13691,14816
3447,5587,5933
3448,6510,6187
5027,6140,5986
`.trim();
