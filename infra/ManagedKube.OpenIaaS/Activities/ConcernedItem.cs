namespace ManagedKube.OpenIaaS.Activities;

/// <summary>An object that an activity touched.</summary>
/// <param name="Type">For example <c>virtual_machine</c> or <c>network_adapter</c>.</param>
/// <param name="Id">UUID of the object.</param>
public sealed record ConcernedItem(string? Type, string? Id);
