namespace ManagedKube.Model.Configuration.Schema;

/// <summary>
/// Everything that the reader of a section asks for. Since what is asked for is what may be written, the notes of a reading are
/// the shape of the file, and cannot differ from what is accepted.
/// </summary>
internal sealed class SettingNotes
{
    private readonly List<Setting> _settings = [];

    /// <summary>The settings in the order of reading.</summary>
    public IReadOnlyList<Setting> Settings => _settings;

    /// <summary>Notes a setting; one that was asked for twice stays as it was first noted.</summary>
    public Setting Note(Setting setting)
    {
        if (_settings.Find(known => known.Key.Equals(setting.Key, StringComparison.OrdinalIgnoreCase)) is { } noted)
            return noted;
        _settings.Add(setting);
        return setting;
    }

    /// <summary>Forgets the defaults that <paramref name="other"/> knows otherwise, since they depend on what else is written.</summary>
    public void KeepDefaultsSharedWith(SettingNotes other)
    {
        foreach (var (setting, twin) in _settings.Zip(other._settings))
        {
            if (!Equals(setting.Default, twin.Default))
                setting.Default = null;
            setting.Children.KeepDefaultsSharedWith(twin.Children);
        }
    }

    /// <summary>Notes that a setting must be there.</summary>
    public void Require(string key)
    {
        if (_settings.Find(known => known.Key == key) is { } setting)
            setting.Required = true;
    }
}
