namespace ManagedKube.Simulator.Kubernetes.Fields;

/// <summary>Who writes an object, and by which path.</summary>
/// <param name="Name">The name that the client gives itself.</param>
/// <param name="ApiVersion">The version of the objects that it writes.</param>
/// <param name="Subresource">Such as <c>status</c>; empty for the object itself.</param>
/// <param name="Time">When, as RFC 3339.</param>
internal sealed record FieldManager(string Name, string ApiVersion, string Subresource, string Time)
{
    public ManagerEntry Entry(string operation, FieldSet fields) => new()
    {
        Manager = Name,
        Operation = operation,
        ApiVersion = ApiVersion,
        Subresource = Subresource,
        Time = Time,
        Fields = fields,
    };
}
