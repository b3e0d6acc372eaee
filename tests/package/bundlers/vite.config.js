export default { build: { outDir: "dist/vite", target: "es2022" } };
