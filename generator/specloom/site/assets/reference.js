// The reference: everything from this folder, nothing is reported to anybody.
Scalar.createApiReference("#app", {
  content: window.specloomDocument,
  agent: { disabled: true },
  mcp: { disabled: true },
  defaultOpenAllTags: false,
  documentDownloadType: "none",
  hideClientButton: true,
  operationTitleSource: "summary",
  persistAuth: false,
  showDeveloperTools: "never",
  telemetry: false,
  theme: "default",
  withDefaultFonts: false,
});
