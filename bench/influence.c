/*
 * The arithmetic of src/engine/mechanisms/influence.ts (`pulls`), line by line, for comparison.
 *
 * Reads n, the number of issues, alignment (n × n), then weight and position (n each) of every
 * issue. Prints the sum of all pulls, then what one round over all issues took, in milliseconds.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static void pulls(int n, const double *alignment, const double *weight, const double *position,
                  double *out) {
  for (int k = 0; k < n; k++) {
    const int row = k * n;
    double total = 0;
    for (int b = 0; b < n; b++) {
      const double align = alignment[row + b];
      const double w = b == k || align <= 0 ? 0 : weight[b] * align;
      out[row + b] = w;
      total += w;
    }
    if (total == 0) continue;
    const double own = position[k];
    for (int b = 0; b < n; b++) out[row + b] = out[row + b] / total * (position[b] - own);
  }
}

static double *numbers(int count) {
  double *read = malloc(count * sizeof *read);
  for (int i = 0; i < count; i++) {
    if (scanf("%lf", &read[i]) != 1) exit(1);
  }
  return read;
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

int main(void) {
  int n, issues;
  if (scanf("%d %d", &n, &issues) != 2) return 1;
  const double *alignment = numbers(n * n);
  const double *tables = numbers(2 * n * issues);
  double *out = malloc(n * n * sizeof *out);

  double sum = 0;
  for (int j = 0; j < issues; j++) {
    pulls(n, alignment, tables + 2 * n * j, tables + 2 * n * j + n, out);
    for (int i = 0; i < n * n; i++) sum += out[i];
  }
  printf("%.17g\n", sum);

  const int calls = 2000;
  volatile double kept;
  for (int round = -10; round < 31; round++) {
    const double start = now();
    for (int call = 0; call < calls; call++) {
      for (int j = 0; j < issues; j++) {
        pulls(n, alignment, tables + 2 * n * j, tables + 2 * n * j + n, out);
        kept = out[1];
      }
    }
    if (round >= 0) printf("%.9f\n", (now() - start) / calls);
  }
  (void)kept;
  return 0;
}
