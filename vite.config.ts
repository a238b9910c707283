import { defineConfig } from 'vite';

/** Two builds: the program for Node, and what the browser gets (one style sheet and the islands). */
export default defineConfig(({ isSsrBuild }) =>
  isSsrBuild
    ? {
        build: {
          ssr: true,
          outDir: 'dist/program',
          target: 'node20',
          sourcemap: true,
          rollupOptions: {
            // A thread or a process begins with a file of its own.
            input: {
              cli: 'src/cli.ts',
              'solver-worker': 'src/modules/admission/optimum/solver-worker.ts',
              'area-worker': 'src/modules/competence/capacity/area-worker.ts',
              'draw-worker': 'src/modules/competence/drawing/draw-worker.ts',
              'measures-worker': 'src/modules/competence/optimising/measures-worker.ts',
              'press-process': 'src/documents/press/press-process.ts',
            },
          },
        },
      }
    : {
        base: '/assets/',
        publicDir: false,
        build: {
          outDir: 'dist/assets',
          manifest: 'manifest.json',
          assetsDir: '',
          assetsInlineLimit: 0,
          modulePreload: false,
          rollupOptions: { input: { app: 'src/web/styles/app.css', islands: 'src/web/islands/index.ts' } },
        },
      },
);
