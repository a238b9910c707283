/*
 * The drawn step of the projection in C, in one thread: the same tables, the same random numbers and the same order of
 * arithmetic as src/modules/competence/domain/population/model. Reads what bench/projection/write-tables.ts wrote, and prints
 * processor seconds of the whole (noise, step and sums) and of noise alone, and a checksum.
 *
 * The file, little-endian: int32 municipalities, draws, steps, bands, base year, pieces; uint32 key (2); int32 borders of
 * pieces (one more than they are) and runs of bands (4 each), filled to whole doubles; then doubles: the 256 values of z,
 * moving (105), pattern (106); then for each municipality its code as a double, base (212), keep, dying, gain, noise,
 * children, and scalars by draw, step and kind (4).
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { AGES = 106, STEPS = 105, CELLS = 212, STREAM_OF_CELLS = 4 };

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}

static void philox(uint32_t k0, uint32_t k1, uint32_t c[4]) {
  for (int round = 0; round < 10; round++) {
    const uint64_t a = (uint64_t)0xd2511f53u * c[0];
    const uint64_t b = (uint64_t)0xcd9e8d57u * c[2];
    c[0] = (uint32_t)(b >> 32) ^ c[1] ^ k0;
    c[1] = (uint32_t)b;
    c[2] = (uint32_t)(a >> 32) ^ c[3] ^ k1;
    c[3] = (uint32_t)a;
    k0 += 0x9e3779b9u;
    k1 += 0xbb67ae85u;
  }
}

static inline uint32_t turn(uint32_t x, int k) { return (x << k) | (x >> (32 - k)); }

/* xoshiro128++ from the Philox block of draw, municipality and year; byte i of its words is that of cell i. */
static void fill_noise(const uint32_t key[2], uint32_t draw, uint32_t code, uint32_t year, uint8_t noise[CELLS]) {
  uint32_t s[4] = {draw, (uint32_t)STREAM_OF_CELLS << 16, code, year};
  philox(key[0], key[1], s);
  for (int i = 0; i < CELLS / 4; i++) {
    const uint32_t word = turn(s[0] + s[3], 7) + s[0];
    const uint32_t shifted = s[1] << 9;
    for (int b = 0; b < 4; b++) noise[4 * i + b] = (uint8_t)(word >> (8 * b));
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = turn(s[3], 11);
  }
}

typedef struct {
  const double *keep, *dying, *gain, *noise, *children, *moving, *pattern, *values;
} Tables;

static void take_step(const Tables *t, int step, const double *scalars, const uint8_t *restrict noise,
                      const double *restrict now, double *restrict next) {
  for (int sex = 0; sex < 2; sex++) {
    const double *keep = t->keep + (step * 2 + sex) * STEPS, *dying = t->dying + (step * 2 + sex) * STEPS;
    const double *gain = t->gain + (step * 2 + sex) * AGES + 1, *spread = t->noise + (step * 2 + sex) * AGES + 1;
    const double *from = now + sex * AGES, mortality = scalars[sex], growth = scalars[2];
    const uint8_t *z = noise + sex * AGES + 1;
    double *to = next + sex * AGES + 1;
    for (int age = 0; age < STEPS - 1; age++)
      to[age] = from[age] * (keep[age] - mortality * dying[age] + growth * t->moving[age]) + gain[age] +
                spread[age] * t->values[z[age]];
    const int age = STEPS - 1;
    to[age] = (from[age] + from[STEPS]) * (keep[age] - mortality * dying[age] + growth * t->moving[age]) + gain[age] +
              spread[age] * t->values[z[age]];
  }
  double mothers = 0;
  for (int age = 15; age < 50; age++) mothers += t->pattern[age] * (now[AGES + age] + next[AGES + age]);
  mothers *= 0.5 * scalars[3];
  const double *spread = t->noise + step * CELLS;
  next[0] = mothers * t->children[2 * step] + spread[0] * t->values[noise[0]];
  next[AGES] = mothers * t->children[2 * step + 1] + spread[AGES] * t->values[noise[AGES]];
}

/* Each cell is added once, and then the pieces of each band: of men, of women. */
static void sum_bands(const double *people, const int32_t *borders, int pieces, const int32_t *runs, int bands,
                      double *sums, double *out, int stride) {
  for (int sex = 0; sex < 2; sex++)
    for (int p = 0; p < pieces; p++) {
      double sum = 0;
      for (int age = borders[p]; age < borders[p + 1]; age++) sum += people[sex * AGES + age];
      sums[sex * pieces + p] = sum;
    }
  for (int b = 0; b < bands; b++, runs += 4) {
    double sum = 0;
    for (int p = runs[0]; p < runs[1]; p++) sum += sums[p];
    for (int p = runs[2]; p < runs[3]; p++) sum += sums[p];
    out[b * stride] = sum > 0 ? sum : 0;
  }
}

int main(int argc, char **argv) {
  if (argc != 2) return 2;
  FILE *file = fopen(argv[1], "rb");
  if (!file) return 3;
  fseek(file, 0, SEEK_END);
  const long size = ftell(file);
  rewind(file);
  char *all = malloc(size), *at = all;
  if (!all || fread(all, 1, size, file) != (size_t)size) return 4;
  fclose(file);

  const int32_t *head = (const int32_t *)at;
  const int municipalities = head[0], draws = head[1], steps = head[2], bands = head[3], base_year = head[4];
  const int pieces = head[5];
  const uint32_t *key = (const uint32_t *)(head + 6);
  const int32_t *borders = head + 8, *runs = borders + pieces + 1;
  const int ints = 8 + pieces + 1 + 4 * bands;
  const double *numbers = (const double *)(head + ints + ints % 2);
  Tables t = {.values = numbers, .moving = numbers + 256, .pattern = numbers + 256 + STEPS};
  at = (char *)(numbers + 256 + STEPS + AGES);

  double *sums = malloc(sizeof(double) * 2 * pieces);
  double *out = malloc(sizeof(double) * steps * bands * draws);
  double checksum = 0, of_noise = 0, warm = 0;
  uint8_t noise[CELLS];
  double people[2][CELLS];
  for (long i = 0; i < size; i += 4096) warm += all[i];

  const char *first = at;
  double start = seconds();
  uint32_t kept = 0;
  for (int m = 0; m < municipalities; m++)
    for (int draw = 0; draw < draws; draw++)
      for (int step = 0; step < steps; step++) {
        fill_noise(key, draw, m, base_year + step, noise);
        kept += noise[draw % CELLS];
      }
  of_noise = seconds() - start;

  start = seconds();
  at = (char *)first;
  for (int m = 0; m < municipalities; m++) {
    const uint32_t code = (uint32_t) * (const double *)at;
    const double *base = (const double *)at + 1;
    t.keep = base + CELLS;
    t.dying = t.keep + steps * 2 * STEPS;
    t.gain = t.dying + steps * 2 * STEPS;
    t.noise = t.gain + steps * CELLS;
    t.children = t.noise + steps * CELLS;
    const double *scalars = t.children + steps * 2;
    for (int draw = 0; draw < draws; draw++) {
      memcpy(people[0], base, sizeof people[0]);
      for (int step = 0; step < steps; step++) {
        double *now = people[step & 1], *next = people[(step + 1) & 1];
        fill_noise(key, draw, code, base_year + step, noise);
        take_step(&t, step, scalars + (draw * steps + step) * 4, noise, now, next);
        sum_bands(next, borders, pieces, runs, bands, sums, out + step * bands * draws + draw, draws);
      }
    }
    for (int i = 0; i < steps * bands * draws; i++) checksum += out[i];
    at = (char *)(scalars + draws * steps * 4);
  }
  const double whole = seconds() - start;
  printf("{\"seconds\":%.6f,\"noise\":%.6f,\"checksum\":%.17g,\"kept\":%u}\n", whole, of_noise, checksum,
         kept + (uint32_t)warm);
  return 0;
}
