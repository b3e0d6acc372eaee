//! What is known of each name, in a sorted list: short enough that a tree would not be faster.

/// Values by name.
pub(super) struct Names<T>(Vec<(String, T)>);

impl<T> Default for Names<T> {
    fn default() -> Names<T> {
        Names(Vec::new())
    }
}

impl<T: Default> Names<T> {
    /// Changes the value of a name, which begins as the default.
    pub fn change<R>(&mut self, name: &str, change: impl FnOnce(&mut T) -> R) -> R {
        let place = self.0.partition_point(|(known, _)| known.as_str() < name);
        if let Some((_, value)) = self.0.get_mut(place).filter(|(known, _)| known == name) {
            return change(value);
        }
        let mut value = T::default();
        let result = change(&mut value);
        self.0.insert(place, (name.to_owned(), value));
        result
    }

    /// The value of a name, if there is one.
    pub fn get(&self, name: &str) -> Option<&T> {
        let place = self.0.partition_point(|(known, _)| known.as_str() < name);
        self.0.get(place).filter(|(known, _)| known == name).map(|(_, value)| value)
    }
}
