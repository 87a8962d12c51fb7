namespace ManagedKube.OpenIaaS.Activities;

/// <summary>The request that an activity carries out.</summary>
/// <param name="Request">Method and path, for messages.</param>
/// <param name="Kind">What kind of operation it is; operations of one kind take about the same time.</param>
internal sealed record Order(string Request, string Kind);
