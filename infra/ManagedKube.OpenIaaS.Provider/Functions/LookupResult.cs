using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>An object that a lookup may find.</summary>
/// <param name="Id">UUID.</param>
/// <param name="Name">Name.</param>
/// <param name="Zone">The zone it is in, if any.</param>
/// <param name="Pool">The pool it is in, if any.</param>
/// <param name="Details">What else the function returns.</param>
internal sealed record LookupResult(string Id, string Name, Reference? Zone, Reference? Pool, PropertyMap Details);
