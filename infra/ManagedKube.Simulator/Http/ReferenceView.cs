namespace ManagedKube.Simulator.Http;

/// <summary>How an object names another one.</summary>
internal sealed record ReferenceView(string Id, string Name)
{
    /// <summary>How the API says that there is none.</summary>
    public static readonly ReferenceView None = new("", "");

    public ReferenceView(Guid id, string name)
        : this(id.ToString(), name)
    {
    }
}
