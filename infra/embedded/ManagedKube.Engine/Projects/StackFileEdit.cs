using ManagedKube.Engine.Projects.Editing;
using Pulumi.Protocol.Paths;

namespace ManagedKube.Engine.Projects;

/// <summary>Changes a stack file's configuration as <c>pulumi config</c> does, but keeps comments and layout.</summary>
/// <param name="path">The file.</param>
/// <param name="project">Name of the project, to which keys without a namespace belong.</param>
public sealed class StackFileEdit(string path, string project)
{
    /// <summary>Sets a value and writes the file.</summary>
    /// <param name="place">The key as <c>namespace:name</c>, and the way to a value in it.</param>
    /// <param name="value">The value.</param>
    /// <param name="isTyped">Whether a truth value or whole number is meant as such; else it is a text.</param>
    /// <exception cref="ProjectException">The file cannot be read or written, or holds something else there.</exception>
    public void Set(PropertyPath place, string value, bool isTyped) =>
        Write(Checked(place, editor => editor.Set(place, isTyped ? YamlText.Typed(value) : YamlText.Text(value), isSecure: false)));

    /// <summary>Sets an encrypted value and writes the file.</summary>
    /// <param name="place">The key as <c>namespace:name</c>, and the way to a value in it.</param>
    /// <param name="ciphertext">The value, encrypted.</param>
    /// <param name="salt">The salt that it was encrypted with; written where the file has none.</param>
    /// <exception cref="ProjectException">The file cannot be read or written, or holds something else there.</exception>
    public void SetSecure(PropertyPath place, string ciphertext, string salt)
    {
        var text = Checked(place, editor => editor.Set(place, YamlText.Text(ciphertext), isSecure: true));
        var hasSalt = YamlFile.Parse(path, text) is var yaml && yaml.Text(yaml.Root, "encryptionsalt") is not null;
        Write(hasSalt ? text : new StackConfigEditor(path, text, project).SetMember("encryptionsalt", YamlText.Text(salt)));
    }

    /// <summary>Removes a value and writes the file.</summary>
    /// <returns>Whether there was such a value.</returns>
    /// <exception cref="ProjectException">The file cannot be read or written.</exception>
    public bool Remove(PropertyPath place)
    {
        if (new StackConfigEditor(path, Read(), project).Remove(place) is null)
            return false;
        Write(Checked(place, editor => editor.Remove(place)!));
        return true;
    }

    // Nothing else may change, whatever the file looks like.
    private string Checked(PropertyPath place, Func<StackConfigEditor, string> edit)
    {
        var before = Read();
        var after = edit(new StackConfigEditor(path, before, project));
        // The elements after one that is removed from a list move up.
        var moves = place.Elements[^1].Key is null;
        if (!IsSame())
            throw new ProjectException($"{path}: {place} cannot be changed here without changing something else. Edit the file by hand.");
        return after;

        bool IsSame()
        {
            try
            {
                return moves
                    ? YamlFile.Parse(path, after) is not null
                    : YamlLeaves.SameBut(YamlFile.Parse(path, before), YamlFile.Parse(path, after), place, project);
            }
            catch (ProjectException)
            {
                return false;
            }
        }
    }

    private string Read()
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ProjectException($"{path} cannot be read: {e.Message}", e);
        }
    }

    private void Write(string text)
    {
        var temporary = $"{path}.{Guid.NewGuid():n}.tmp";
        try
        {
            File.WriteAllText(temporary, text);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw new ProjectException($"{path} cannot be written: {e.Message}", e);
        }
    }
}
