namespace ManagedKube.Model.Configuration.Schema;

/// <summary>How a setting is built.</summary>
internal enum SettingShape
{
    /// <summary>One value.</summary>
    Value,

    /// <summary>A list of values.</summary>
    Values,

    /// <summary>A mapping from free keys to values.</summary>
    Map,

    /// <summary>A mapping with settings of its own.</summary>
    Section,

    /// <summary>A list of such mappings.</summary>
    Sections,
}
