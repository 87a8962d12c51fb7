using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Forms;

/// <summary>What documents of one kind may say.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Since">The minor of Talos that brought it; 0 for longer than anybody asks.</param>
/// <param name="Fields">The fields by name.</param>
internal sealed record DocumentForm(string Kind, int Since, IReadOnlyDictionary<string, FieldForm> Fields)
{
    public static DocumentForm Read(string head, YamlNode fields)
    {
        var mark = FieldForm.ReadMark(head);
        return new DocumentForm(mark.Name, mark.Since, FieldForm.ReadAll(fields));
    }
}
