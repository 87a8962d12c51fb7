namespace Pulumi.ProviderHost.Requests;

/// <summary>One existing resource.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">A name for people.</param>
public sealed record ListResult(string Id, string Name);
