namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>By what a lookup can be narrowed.</summary>
internal enum LookupScope
{
    /// <summary>Not at all.</summary>
    Everywhere,

    /// <summary>By zone.</summary>
    Zone,

    /// <summary>By zone and pool.</summary>
    Pool,
}
