namespace ManagedKube.OpenIaaS.Provider.Tests.Fakes;

/// <summary>Something that goes wrong with one request.</summary>
public sealed class Fault(Func<string, bool> concerns, FaultKind kind, string? reason, int skip)
{
    private int _skip = skip;
    private bool _used;

    public FaultKind Kind => kind;

    public string? Reason => reason;

    /// <summary>Whether it strikes this request; it strikes once.</summary>
    public bool Strikes(string request)
    {
        if (_used || !concerns(request) || _skip-- > 0)
            return false;
        return _used = true;
    }
}
