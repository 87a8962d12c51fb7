namespace Pulumi;

/// <summary>Stands for a response value that should have been an archive and was not.</summary>
internal sealed class InvalidArchive() : Archive(value: null);
