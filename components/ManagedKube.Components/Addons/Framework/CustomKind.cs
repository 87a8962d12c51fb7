namespace ManagedKube.Components.Addons.Framework;

/// <summary>A kind of objects that an add-on brings.</summary>
/// <param name="ApiVersion">Its group and version.</param>
/// <param name="Kind">Its name.</param>
/// <param name="WaitFor">What the deployment waits for, as Pulumi's annotation <c>pulumi.com/waitFor</c> says it; null for nothing.</param>
internal sealed record CustomKind(string ApiVersion, string Kind, string? WaitFor = null);
