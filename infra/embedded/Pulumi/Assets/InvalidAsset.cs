namespace Pulumi;

/// <summary>Stands for a response value that should have been an asset and was not.</summary>
internal sealed class InvalidAsset() : Asset(value: null);
