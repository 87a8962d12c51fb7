namespace ManagedKube.OpenIaaS.Iam;

/// <summary>A product of the platform (API reference 4.1).</summary>
/// <param name="Id">UUID.</param>
/// <param name="Name">Name.</param>
/// <param name="SubFeatures">Its parts, which have none themselves.</param>
public sealed record Feature(string Id, string Name, IReadOnlyList<Feature>? SubFeatures);
