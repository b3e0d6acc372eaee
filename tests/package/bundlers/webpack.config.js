export default {
  mode: "production",
  entry: "./src/main.js",
  output: { path: `${import.meta.dirname}/dist/webpack/src`, filename: "main.js", module: true, chunkFormat: "module", publicPath: "auto" },
  experiments: { outputModule: true },
  performance: { hints: false },
};
