namespace ManagedKube.Model.Configuration.Schema;

/// <summary>One setting of a customer's file, as its reader asks for it.</summary>
internal sealed record Setting
{
    /// <summary>The key within its section.</summary>
    public required string Key { get; init; }

    public required SettingShape Shape { get; init; }

    /// <summary>The form of the value, or of each value; null for sections.</summary>
    public ValueForm? Form { get; init; }

    /// <summary>A good value; null for sections.</summary>
    public string? Example { get; init; }

    public bool Required { get; set; }

    /// <summary>The value that an absent setting stands for, as it would be written; null when that depends, or when there is none.</summary>
    public object? Default { get; set; }

    /// <summary>The settings of a section, or of each section of a list.</summary>
    public SettingNotes Children { get; } = new();
}
