namespace ManagedKube.NodeDriver.Changes;

/// <summary>A setting that a machine does not have as it should. Values are left out: some are secrets.</summary>
/// <param name="Document">The document: its kind and, if it has one, its name; <c>v1alpha1</c> for the one without a kind.</param>
/// <param name="Path">The setting in it, dots between keys; empty for the whole document.</param>
/// <param name="Effect">What changing it does.</param>
public sealed record ConfigurationChange(string Document, string Path, ChangeEffect Effect);
